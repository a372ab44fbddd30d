# 拒絕時的文字

error-not-found = 找不到這個網頁。請確認編號。
error-unavailable = 現在不能使用。請稍等再試。
error-too-large = 您傳送的內容太大。
error-bad-request = 無法讀取您傳送的內容。
error-forbidden = 不能進行這項操作。
