"""Tables of any office's own, whose headings are matched to our columns once and remembered for tables like them."""
