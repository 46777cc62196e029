/** 人选前置审核备案: article 1. Here are the bars (1.2, 1.3); the procedure from nomination to handover lies in the rooms below. */
package zaicun.selection;
