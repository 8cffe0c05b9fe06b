namespace Commerce.Admin.Customers;

/// <summary>Who bought, or may.</summary>
public sealed partial class CustomerList;
