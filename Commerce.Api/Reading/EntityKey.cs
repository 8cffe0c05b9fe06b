namespace Commerce.Api.Reading;

/// <summary>Asks for an entity together with the relations that the request selects below it.</summary>
/// <param name="Relations">Paths of navigations, joined by commas; see <see cref="SelectedRelations"/>.</param>
public readonly record struct EntityKey(int Id, string Relations);
