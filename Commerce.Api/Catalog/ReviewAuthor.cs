
namespace Commerce.Api.Catalog;

/// <summary>Who wrote a review.</summary>
public sealed record ReviewAuthor(int UserId, string FirstName);
