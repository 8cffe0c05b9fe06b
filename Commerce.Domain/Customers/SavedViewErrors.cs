namespace Commerce.Domain.Customers;

/// <summary>There is no such view, or it is somebody else's.</summary>
public sealed class SavedViewNotFoundException() : DomainException("SAVED_VIEW_NOT_FOUND", "There is no such view, or it is somebody else's.", "id");
