"""Prints as JSON how many rows each sheet of a workbook has: read-workbook.py FILE"""

import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
json.dump({sheet.title: sheet.max_row for sheet in book}, sys.stdout)
