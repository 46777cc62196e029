/** The papers of this article: 选派备案表, 正式人选名单, 调整审批表, 交接清单 as Word, and the list of candidates as a workbook. */
package zaicun.selection.papers;
