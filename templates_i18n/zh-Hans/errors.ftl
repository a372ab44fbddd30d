# 拒绝时的用语

error-not-found = 找不到这个网页。请确认编号。
error-unavailable = 现在无法使用。请稍等再试。
error-too-large = 您发送的内容太大。
error-bad-request = 无法读取您发送的内容。
error-forbidden = 不能进行此操作。
