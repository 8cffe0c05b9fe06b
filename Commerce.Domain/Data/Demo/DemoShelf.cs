namespace Commerce.Domain.Data.Demo;

/// <summary>One category of the demo shop and what lies in it.</summary>
/// <param name="Colors">The second option of a variant; empty where there is no choice of colour.</param>
/// <param name="Sizes">The first option of a variant; empty where there is no choice of size.</param>
/// <param name="PriceCents">The price of the first product; the others follow upwards.</param>
internal sealed record DemoShelf(
    string Department,
    string Category,
    string Description,
    string[] Products,
    string Brand,
    string Material,
    int PriceCents,
    int WeightGrams,
    string[] Sizes,
    string[] Colors);
