package zaicun.support.commendation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.InputError;

/** A commendation of a person, or of a unit; with {@code replaces} and {@code withdrawn} taken back. */
public record CommendationForm(
        UUID id,
        Optional<UUID> person,
        Optional<UUID> unit,
        String title,
        Optional<String> number,
        LocalDate on,
        String words,
        Optional<UUID> replaces,
        Optional<String> reason,
        Optional<Boolean> withdrawn) {

    public CommendationForm {
        title = title == null ? "" : title.strip();
        words = words == null ? "" : words.strip();
        require(id != null && (person.isPresent() || unit.isPresent()), "person", "没有选表扬谁；请选择一名驻村干部或一个派出单位。");
        require(!title.isEmpty(), "title", "没有写通报名称；请填写，例如“关于表扬……的通报”。");
        require(on != null, "on", "没有填通报日期；请按 2026-01-31 的样子填写。");
        require(!words.isEmpty(), "words", "没有写表扬的事迹；请用一两句话写明。");
        require(
                replaces.isEmpty() || reason.filter(said -> !said.isBlank()).isPresent(), "reason",
                "更正或撤销通报表扬需要写明原因；请补充。");
        require(replaces.isPresent() || !withdrawn.orElse(false), "replaces", "没有说明撤销哪一条；请从列表中选择。");
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new InputError(field, message);
        }
    }
}
