"""What a scheme is: records, rules, periods, money, statements, indicators and reserves."""
