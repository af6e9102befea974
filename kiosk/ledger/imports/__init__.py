"""What came to a bank account or a payment service, from the files that these give, each gift once.

Of each line only amount, day and a keyed hash of its reference are kept. Names, accounts and purposes are looked at
while the file is read, and forgotten.
"""
