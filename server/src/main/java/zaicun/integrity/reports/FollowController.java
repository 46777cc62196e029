package zaicun.integrity.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import zaicun.access.Open;
import zaicun.integrity.reports.FollowDesk.Followed;

/** For whoever has a receipt. Number and secret never stand in an address, which proxies write down. */
@RestController
@RequestMapping("/api/integrity/follow-up")
class FollowController {

    record Key(String number, String secret) {}

    record Addition(String number, String secret, String words) {}

    private final FollowDesk desk;
    private final Throttle throttle;

    FollowController(FollowDesk desk, Throttle throttle) {
        this.desk = desk;
        this.throttle = throttle;
    }

    @PostMapping
    @Open
    Followed follow(@RequestBody Key key, HttpServletRequest request) {
        return desk.follow(known(key.number(), key.secret(), request));
    }

    @PostMapping("/words")
    @Open
    Followed add(@RequestBody Addition addition, HttpServletRequest request) {
        var report = known(addition.number(), addition.secret(), request);
        throttle.requireSending(request.getRemoteAddr());
        desk.add(report, addition.words());
        return desk.follow(report);
    }

    @PostMapping(path = "/pictures", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Open
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void addPicture(
            @RequestParam String number, @RequestParam String secret, @RequestParam MultipartFile file,
            HttpServletRequest request) {
        var report = known(number, secret, request);
        throttle.requireSending(request.getRemoteAddr());
        desk.addPicture(report, bytesOf(file));
    }

    private Report known(String number, String secret, HttpServletRequest request) {
        throttle.requireAsking(request.getRemoteAddr());
        return desk.known(number, secret).orElseThrow(() -> {
            throttle.wrong(request.getRemoteAddr());
            return FollowDesk.unknown();
        });
    }

    private static byte[] bytesOf(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
