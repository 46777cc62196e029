package zaicun.access.keeping;

import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Open;
import zaicun.access.keeping.SetUpDesk.Founder;
import zaicun.access.session.Token;

@RestController
@RequestMapping("/api/setup/{token}")
class SetUpController {

    record Form(List<Founder> administrators) {}

    private final SetUpDesk desk;

    SetUpController(SetUpDesk desk) {
        this.desk = desk;
    }

    @Open
    @GetMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void valid(@PathVariable String token) {
        desk.requireValid(new Token(token));
    }

    @Open
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void found(@PathVariable String token, @RequestBody Form form) {
        desk.found(new Token(token), Objects.requireNonNullElse(form.administrators(), List.of()));
    }
}
