"""Debian's Chromium without a window, spoken to through two pipes: nothing is installed for that."""

import base64
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.parse


class Browser:
    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="pbm-browser-")
        program = shutil.which("chromium") or shutil.which("chromium-browser")
        if program is None:
            raise SystemExit("chromium is not installed: sh Tests/run.sh installs it")
        here_in, there_out = os.pipe()
        there_in, here_out = os.pipe()

        def connect():
            # Higher first: the pipes may have these numbers already.
            os.dup2(there_in, 30), os.dup2(there_out, 31)
            os.dup2(30, 3), os.dup2(31, 4)

        self.process = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--remote-debugging-pipe", "--disable-gpu",
             "--no-first-run", "--disable-dev-shm-usage", "--disable-background-networking",
             "--disable-component-update", "--disable-extensions", "--hide-scrollbars",
             "--force-color-profile=srgb", f"--user-data-dir={self.profile}", "about:blank"],
            preexec_fn=connect, pass_fds=(3, 4), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
            env={**os.environ, "HOME": self.profile})
        os.close(there_in), os.close(there_out)
        self.input, self.output = os.fdopen(here_in, "rb", 0), os.fdopen(here_out, "wb", 0)
        self.rest, self.number, self.events, self.session = b"", 0, [], None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Network", "Log", "DOM"]:
            self.call(f"{domain}.enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        # All that it started ends with it.
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def receive(self):
        while b"\0" not in self.rest:
            read = self.input.read(1 << 20)
            if not read:
                raise SystemExit("the browser is gone")
            self.rest += read
        message, self.rest = self.rest.split(b"\0", 1)
        message = json.loads(message)
        if "method" in message:
            self.events.append(message)
            if message["method"] == "Page.javascriptDialogOpening":
                self.send("Page.handleJavaScriptDialog", {"accept": False})
        return message

    def send(self, method, parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.output.write(json.dumps(message).encode() + b"\0")
        return self.number

    def call(self, method, **parameters):
        number = self.send(method, parameters)
        while True:
            message = self.receive()
            if message.get("id") == number:
                if "error" in message:
                    raise SystemExit(f"{method}: {message['error']}")
                return message["result"]

    def evaluate(self, script):
        """What a script gives that is run in the page, whatever the page itself allows."""
        result = self.call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise SystemExit(json.dumps(result["exceptionDetails"]))
        return result["result"].get("value")

    def open(self, path, width=1400, dark=False, scripts=True):
        """Opens a file, and waits until it is drawn."""
        self.call("Emulation.setScriptExecutionDisabled", value=not scripts)
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=900,
                  deviceScaleFactor=1, mobile=False)
        self.call("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        address = "file://" + urllib.parse.quote(os.path.abspath(path))
        for place in ["about:blank", address]:
            # What the page before was still doing is not this one's.
            self.events = []
            self.call("Page.navigate", url=place)
            while self.evaluate("document.readyState + ' ' + location.href") != "complete " + place:
                time.sleep(0.01)
        if scripts:
            self.evaluate("document.fonts.ready.then(() => 0)")

    def troubles(self):
        """What no page of ours does: requests, dialogs, errors, words to the console."""
        self.call("Runtime.evaluate", expression="0")
        found = []
        for event in self.events:
            name, what = event["method"], event["params"]
            if name == "Network.requestWillBeSent" and what.get("type") != "Document":
                found.append("request: " + what["request"]["url"][:200])
            elif name == "Network.requestWillBeSent" and what["documentURL"] != self.address():
                found.append("left for " + what["documentURL"][:200])
            elif name == "Page.javascriptDialogOpening":
                found.append("dialog: " + what["message"])
            elif name == "Runtime.exceptionThrown":
                found.append("exception: " + what["exceptionDetails"]["text"])
            elif name == "Runtime.consoleAPICalled":
                found.append("console: " + str(what["args"])[:200])
            elif name == "Log.entryAdded":
                found.append("log: " + what["entry"]["text"][:200])
        return found

    def address(self):
        return self.call("Runtime.evaluate", expression="location.href")["result"]["value"]

    def press(self, key, times=1):
        codes = {"Tab": (9, ""), "Enter": (13, "\r"), " ": (32, " "), "ArrowDown": (40, ""),
                 "ArrowRight": (39, ""), "Home": (36, "")}
        code, text = codes[key]
        for _ in range(times):
            for kind in ["keyDown", "keyUp"]:
                self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key if text != " " else "Space",
                          windowsVirtualKeyCode=code, text=text if kind == "keyDown" else "")

    def picture(self, path):
        data = self.call("Page.captureScreenshot", captureBeyondViewport=True)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def whole_picture(self, path):
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        data = self.call("Page.captureScreenshot", captureBeyondViewport=True, clip={
            "x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 6000),
            "scale": 1})["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def print(self, path, letter=False):
        width, height = (8.5, 11) if letter else (8.27, 11.69)
        data = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=False,
                         paperWidth=width, paperHeight=height)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))
