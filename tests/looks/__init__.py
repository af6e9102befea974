"""Looking at the public screen: five campaigns that differ, contact sheets of their scenes, and a film of the loop."""
