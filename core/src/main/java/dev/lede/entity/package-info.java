/**
 * Who and what is named in a document: {@link dev.lede.entity.Entities} joins the {@linkplain
 * dev.lede.entity.Mention mentions} that somebody found to {@linkplain dev.lede.entity.Entity
 * entities}, "Mustafa al-Kadhimi" with "Kadhimi".
 *
 * @since 0.1.0
 */
@NullMarked
package dev.lede.entity;

import org.jspecify.annotations.NullMarked;
