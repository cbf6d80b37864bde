"""What is shown: drawings and the small program that draws them."""
