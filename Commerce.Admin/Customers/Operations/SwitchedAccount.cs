namespace Commerce.Admin.Customers.Operations;

public sealed record SwitchedAccount(AccountSwitch? User);

public sealed record AccountSwitch(string Id, bool IsActive);
