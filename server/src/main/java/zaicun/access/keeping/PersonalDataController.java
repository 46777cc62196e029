package zaicun.access.keeping;

import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.access.keeping.PersonalData.Field;
import zaicun.kernel.InputError;

@RestController
class PersonalDataController {

    /** @param field {@code identity} or {@code phone} */
    record Form(String field, String reason) {}

    record Opened(String value) {}

    private final PersonalData data;

    PersonalDataController(PersonalData data) {
        this.data = data;
    }

    @Needs(Right.PERSONAL_DATA_OPEN)
    @PostMapping("/api/people/{id}/opening")
    Opened open(@PathVariable UUID id, @RequestBody Form form, Viewer viewer) {
        return new Opened(data.open(id, fieldOf(form), form.reason(), viewer));
    }

    private static Field fieldOf(Form form) {
        for (var field : Field.values()) {
            if (field.name().toLowerCase(Locale.ROOT).equals(form.field())) {
                return field;
            }
        }
        throw new InputError("field", "只能查看身份证号（identity）或手机号（phone）。");
    }
}
