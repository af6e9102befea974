"""Campaign folders: find, read, check and watch over what staff wrote; make one from a post.

Everything that comes in is somebody's file: it is read with limits, checked whole, and turned into a
`kiosk.model.campaign.Campaign` or into a list of problems, each with its place and what to write instead.
"""
