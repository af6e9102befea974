"""What a volunteer does at the booth, without a screen: the state, the shift, the cash box, the day's end."""
