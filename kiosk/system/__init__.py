"""The machine below the kiosk: clock, files, log, display, environment and the service manager. Knows no trade."""
