# 거절하는 말

error-not-found = 페이지가 없습니다. 번호를 확인하세요.
error-unavailable = 지금은 쓸 수 없습니다. 잠시 후 다시 해 주세요.
error-too-large = 보낸 내용이 너무 큽니다.
error-bad-request = 보낸 내용을 읽을 수 없습니다.
error-forbidden = 이 작업은 할 수 없습니다.
