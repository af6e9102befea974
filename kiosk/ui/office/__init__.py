"""The office: campaigns, this machine, Stripe and the fleet, as staff set them up."""
