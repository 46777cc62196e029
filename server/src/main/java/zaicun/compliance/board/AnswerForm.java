package zaicun.compliance.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** An answer to a standing; the id is made by whoever sends it, so that sending twice adds nothing. */
record AnswerForm(
        @NotNull(message = "缺少编号；请刷新页面后重试。") UUID id,
        @NotBlank(message = "请写明要说明的情况。") @Size(max = 1000, message = "说明请控制在 1000 字以内。") String words) {}
