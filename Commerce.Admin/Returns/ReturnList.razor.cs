namespace Commerce.Admin.Returns;

/// <summary>What customers send back, of all orders.</summary>
public sealed partial class ReturnList;
