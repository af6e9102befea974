"""What happens when things break: processes killed, bytes flipped, disks full. Some run longer by hand, as modules."""
