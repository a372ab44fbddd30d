"""From typed values to the exact texts that an approval binds."""
