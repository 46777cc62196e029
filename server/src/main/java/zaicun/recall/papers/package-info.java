/** The paper of this article: 召回审批表 as Word. */
package zaicun.recall.papers;
