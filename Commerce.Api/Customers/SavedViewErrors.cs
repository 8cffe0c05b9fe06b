using Commerce.Api.Security;
using Commerce.Domain.Customers;

namespace Commerce.Api.Customers;

/// <summary>There is no such view, or it is somebody else's.</summary>
public sealed class SavedViewNotFoundError(SavedViewNotFoundException refusal) : UserError(refusal);
