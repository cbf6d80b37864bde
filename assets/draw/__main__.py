"""Write every picture."""

import sys

from assets.draw.build import main

sys.exit(main(sys.argv[1:]))
