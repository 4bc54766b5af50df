"""Runs a query of DuckDB beside cohort.ndjson, and prints its rows as JSON.

    cohort.py QUERY
"""

import json
import pathlib
import sys

import duckdb

print(json.dumps(duckdb.sql(pathlib.Path(sys.argv[1]).read_text()).fetchall()))
