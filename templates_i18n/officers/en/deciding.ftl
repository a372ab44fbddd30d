# What is seen before an approval, and what can be done while a notice leaves.

show-audience = to: { $audience }
audience-everyone = everyone (the whole city)
head-topics = topics
head-communities = communities
error-needed = { $field } is missing; right would be { $expected }.
stopped-languages = { $languages } of broadcast { $id } is stopped, the other languages go on: { $left } people have it or may have it, { $queued } will not get it.
correct-areas = This correction reaches only those who got the notice; send a new notice to the people of the right areas.
follow-stop = To stop it, from another terminal: kakehashi broadcast stop { $serial } (Ctrl-C ends only this view, never the sending)
board-post-missing = communities whose group got no post: { $communities }

# states and steps within a refusal
move-draft = draft
move-submitted = submitted
move-approved = approved
move-sending = sending
move-ended = ended
move-correction = corrected
move-supplement = supplemented
move-try = tried
move-stopped-in-some-languages = stopped in some languages
move-checked = confirmed
move-withdrawn = withdrawn
move-missing = missing
move-waiting = waiting
because = { " " }({ $reason })
kind-community = community
kind-officer = officer
kind-subscriber = subscriber
kind-place = place
kind-area = area
error-text-advised = { $field }: { $advice }
