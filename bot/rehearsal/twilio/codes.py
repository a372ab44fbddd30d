"""Twilio's error codes as data: the HTTP status each comes with and the words it is told in."""

from collections.abc import Mapping

from bot.errors import SmsRefusal

# twilio.com/docs/api/errors, read November 2026. `{}` stands for the value the request gave.
REFUSALS: Mapping[int, tuple[int, str]] = {
    14107: (429, "Message rate limit exceeded"),
    20001: (400, "Unknown parameters: {}"),
    20003: (401, "Authenticate"),
    20005: (403, "Account not active"),
    20009: (400, "Cannot delete this resource before it is complete"),
    20403: (403, "403 Forbidden"),
    20404: (404, "The requested resource {} was not found"),
    20405: (405, "Method not allowed"),
    20422: (422, "Invalid Parameter: {}"),
    20429: (429, "Too Many Requests"),
    20500: (500, "An internal server error has occurred"),
    20503: (503, "Service Unavailable"),
    21211: (400, "Invalid 'To' Phone Number: {}"),
    21212: (400, "Invalid 'From' Number: {}"),
    21217: (400, "Phone number does not appear to be valid: {}"),
    21265: (400, "'To' number cannot be a Short Code: {}"),
    21266: (400, "'To' and 'From' number cannot be the same: {}"),
    21267: (400, "Alphanumeric Sender ID is not permitted on a trial account: {}"),
    21408: (400, "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: {}"),
    21602: (400, "Message body is required."),
    21603: (400, "A 'From' phone number is required."),
    21604: (400, "A 'To' phone number is required."),
    21606: (400, "The 'From' phone number provided ({}) is not a valid message-capable Twilio phone number"),
    21609: (400, "The 'StatusCallback' URL {} is not a valid URL."),
    21610: (400, "Attempt to send to unsubscribed recipient"),
    21611: (429, "This 'From' number has exceeded the maximum number of queued messages"),
    21612: (400, "Message cannot be sent with the current combination of 'To' ({}) and 'From' parameters"),
    21614: (400, "'To' number is not a valid mobile number: {}"),
    21617: (400, "The concatenated message body exceeds the 1600 character limit"),
    21624: (400, "Invalid Validity Period: {}"),
    21659: (400, "'From' {} is not a Twilio phone number or Short Code country mismatch"),
    21660: (400, "Mismatch between the 'From' number {} and the account"),
    21661: (400, "'From' number {} is not SMS-capable"),
    21701: (400, "The Messaging Service {} does not exist"),
    21703: (400, "The Messaging Service does not contain any phone numbers"),
    21704: (400, "The Messaging Service contains no phone numbers for this destination"),
    21705: (400, "The Messaging Service {} is not valid"),
    30410: (504, "Provider timeout error"),
    35114: (400, "SendAt and ScheduleType belong together: {}"),
    35117: (400, "SendAt time must be between 300 seconds and 35 days (3024000 seconds) in the future: {}"),
    35118: (400, "MessagingServiceSid is required to schedule a message"),
    60728: (429, "Rate limit exceeded"),
    63017: (429, "Rate limit exceeded for the sender"),
    63018: (429, "Rate limit exceeded for the channel"),
    63038: (429, "Account exceeded the daily messages limit"),
}

# What a callback or a fetched message says when something became of it later.
ENDINGS: Mapping[int, str] = {
    21610: "Attempt to send to unsubscribed recipient",
    30001: "Queue overflow",
    30002: "Account suspended",
    30003: "Unreachable destination handset",
    30004: "Message blocked",
    30005: "Unknown destination handset",
    30006: "Landline or unreachable carrier",
    30007: "Message filtered",
    30008: "Unknown error",
    30017: "Carrier network congestion",
    30018: "Destination carrier requires sender ID pre-registration",
    30024: "Numeric Sender ID Not Provisioned on Carrier",
    30036: "Validity period expired",
}


def refusal(number: int, about: str = "") -> SmsRefusal:
    """Return the answer this code stands for; an unlisted code is a 400 that says nothing more."""
    status, words = REFUSALS.get(number, (400, "Error"))
    return SmsRefusal(status, number, words.format(about))
