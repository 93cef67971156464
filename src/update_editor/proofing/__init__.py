"""What a careful editor would point out: rules, findings, spelling."""
