"""Several kiosks, one total: copies of every kiosk's facts in one PostgreSQL. The only door to psycopg."""
