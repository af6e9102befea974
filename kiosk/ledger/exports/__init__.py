"""The ledger as files for other programs: finance's spreadsheets and CiviCRM's contribution import."""
