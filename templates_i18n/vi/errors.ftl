# Lời từ chối

error-not-found = Không có trang này. Hãy kiểm tra lại số.
error-unavailable = Hiện chưa dùng được. Xin chờ một chút rồi thử lại.
error-too-large = Nội dung bạn gửi quá lớn.
error-bad-request = Chúng tôi không đọc được nội dung bạn gửi.
error-forbidden = Bạn không thể làm việc này.
