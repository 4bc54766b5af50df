"""Looks at drawings in a real terminal, which tells what stands in which of its columns.

    terminal.py FOLDER NAME...

Prints a line for each thing that is wrong, and at the end what was tried. `pbm` is in the path."""

import os
import re
import subprocess
import sys
import time

WIDTHS = (60, 100, 200)
HEIGHT = 3000
ACROSS = {False: "─┌┐└┘├┤┬┴┼", True: "-+"}
UPRIGHT = {False: "│├┤┼┬┴┌┐└┘", True: "|+"}


class Terminal:
    def __init__(self, folder):
        self.folder = folder
        self.socket = os.path.join(folder, "tmux")
        self.environment = {"PATH": os.environ["PATH"], "HOME": folder, "LANG": "C.UTF-8",
                            "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}
        self.number = 0

    def tmux(self, *words):
        return subprocess.run(["tmux", "-u", "-S", self.socket, "-f", "/dev/null", *words],
                              env=self.environment, cwd=self.folder, check=True,
                              capture_output=True).stdout.decode()

    def start(self, width):
        self.tmux("new-session", "-d", "-x", str(width), "-y", str(HEIGHT), "-s", f"w{width}", "env PS1= sh")
        self.tmux("set-option", "-g", "status", "off")
        self.tmux("resize-window", "-t", f"w{width}", "-x", str(width), "-y", str(HEIGHT))
        self.pane = f"w{width}"

    def shown(self, command):
        """The lines of the terminal after a command."""
        self.number += 1
        done = f"done-{self.number}"
        with open(os.path.join(self.folder, "command.sh"), "w", encoding="utf-8") as file:
            file.write(f"printf '\\033[2J\\033[H\\033[?7h'\n{command}\ntmux -S {self.socket} wait-for -S {done}\n")
        self.tmux("send-keys", "-t", self.pane, "clear; . ./command.sh", "Enter")
        self.tmux("wait-for", done)
        text = self.tmux("capture-pane", "-p", "-t", self.pane)
        return text.split("\n")

    def end(self):
        self.tmux("kill-server")


def look(terminal, name, width, plain):
    options = f"--color=never {'--ascii ' if plain else ''}"
    command = f"pbm render {options}{name} 2>/dev/null"
    lines = terminal.shown(command)
    raw = subprocess.run(["pbm", "render", "--color=never", "--width", str(width),
                          *(["--ascii"] if plain else []), *name.split()], cwd=terminal.folder,
                         capture_output=True).stdout.decode().split("\n")
    # A line that is too long goes on in the next one.
    for number, line in enumerate(raw):
        if number >= len(lines) or lines[number].rstrip() != line.rstrip():
            yield f"line {number + 1} is shown as {lines[number:number + 1]}, written is {line!r}"
            return
    if plain and any(ord(c) > 126 and c in "─│┌┐└┘├┤┬┴┼•▲▼✗→⇒⚖·–" for line in raw for c in line):
        yield f"not plain: {[line for line in raw if re.search('[─│┌┐└┘├┤┬┴┼•▲▼✗→⇒⚖·–]', line)][:1]}"
    rules = [n for n, line in enumerate(raw) if line and set(line) <= set(ACROSS[plain]) and len(line) > 19]
    for number in rules:
        if len(raw[number]) != width:
            yield f"line {number + 1} is {len(raw[number])} wide"
    if len(rules) < 3:
        yield f"{len(rules)} lines across"
        return
    # Between two lines across stand uprights where the upper one has something that goes down. In
    # one drawing only the columns up to one of them are left, so its sign is the last of each line.
    corners = "┌┬┐├┼┤" if not plain else "+"
    checks = {}
    for upper, lower in zip(rules, rules[1:]):
        if lower == upper + 1:
            continue
        down = {n for n, c in enumerate(raw[upper]) if c in corners}
        if plain:
            # In ASCII a corner does not tell whether it goes up or down.
            down &= {n for n, c in enumerate(raw[lower]) if c in corners} | {0, width - 1}
        for column in down:
            checks.setdefault(column, []).append((upper, lower))
    for column, places in checks.items():
        erase = "".join(f"\\033[{upper + 2 + n};{column + 2}H\\033[K"
                        for upper, lower in places for n in range(lower - upper - 1)
                        if column + 1 < width)
        with open(os.path.join(terminal.folder, "erase"), "w", encoding="utf-8") as file:
            file.write(erase.replace("\\033", "\033"))
        left = terminal.shown(command + "; cat erase")
        for upper, lower in places:
            for number in range(upper + 1, lower):
                line = left[number]
                if not line or line[-1] not in UPRIGHT[plain]:
                    yield f"line {number + 1}: no upright in column {column + 1}: {line!r}"
                    return


def main():
    folder, names = sys.argv[1], sys.argv[2:]
    terminal = Terminal(folder)
    try:
        for width in WIDTHS:
            terminal.start(width)
            for name in names:
                for plain in (False, True):
                    for trouble in look(terminal, name, width, plain):
                        print(f"{name} {width}{' plain' if plain else ''}: {trouble[:300]}")
    finally:
        terminal.end()
    print(f"looked at {len(names)}")


main()
