using HotChocolate.Execution.Processing;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HotChocolate.Data.Projections;

/// <summary>A nested selection whose value is read with its parent.</summary>
/// <param name="Index">The slot in the parent's row.</param>
/// <param name="Selection">The selection.</param>
/// <param name="Navigation">The way from the parent to the value.</param>
/// <param name="Node">What is read of the value or of its elements.</param>
/// <param name="Demand">What is asked of a connection; null where the value is none.</param>
internal sealed record ProjectionSlot(int Index, Selection Selection, INavigationBase Navigation, ProjectionNode Node, ConnectionDemand? Demand)
{
    public bool IsCollection => Navigation.IsCollection;

    /// <summary>Whether a reference may lead to nothing.</summary>
    public bool IsOptional => Navigation is not INavigation { IsOnDependent: true, ForeignKey.IsRequired: true };

    /// <summary>
    /// The foreign key of a reference that must lead somewhere, but to something that a filter of the model may hide: a join would hide
    /// the parent with it, so that the reference is read by itself. Null for all others.
    /// </summary>
    public IProperty? DetachedKey { get; } = Navigation is INavigation
    {
        IsOnDependent: true,
        ForeignKey: { IsRequired: true, Properties: [{ PropertyInfo: not null } key], PrincipalKey: { Properties.Count: 1 } principal }
    } reference && principal.IsPrimaryKey() && reference.TargetEntityType.GetDeclaredQueryFilters().Count > 0
        ? key
        : null;

    /// <summary>Whether the value is read with its parent's row, and not afterwards for all parents together.</summary>
    public bool IsJoined => !IsCollection && DetachedKey is null;
}
