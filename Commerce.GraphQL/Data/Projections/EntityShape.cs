using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HotChocolate.Data.Projections;

/// <summary>Asks EF Core's model what entities can be made from some of their columns.</summary>
internal static class EntityShape
{
    /// <summary>Whether the entity can be made without all of its columns: it has an empty constructor and no derived types.</summary>
    public static bool CanBeMade(IEntityType entityType)
        => !entityType.HasSharedClrType
            && !entityType.ClrType.IsAbstract
            && EmptyConstructor(entityType.ClrType) is not null
            && !entityType.GetDirectlyDerivedTypes().Any()
            && entityType.BaseType is null;

    public static ConstructorInfo? EmptyConstructor(Type type)
        => type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []);

    /// <summary>The names of all properties that are columns.</summary>
    public static IEnumerable<string> Columns(IEntityType entityType)
        => entityType.GetProperties().Where(property => property.PropertyInfo is not null).Select(property => property.Name)
            .Concat(entityType.GetComplexProperties().Where(property => property.PropertyInfo is not null).Select(property => property.Name));

    public static bool IsColumn(IEntityType entityType, string name)
        => entityType.FindProperty(name) is not null || entityType.FindComplexProperty(name) is not null;

    public static bool IsKey(IEntityType entityType, MemberInfo? member)
        => member is PropertyInfo && entityType.FindPrimaryKey()?.Properties.Any(property => property.PropertyInfo?.Name == member.Name) is true
            && member.DeclaringType!.IsAssignableFrom(entityType.ClrType);

    public static bool CanBeSet(IEntityType entityType, string name)
        => (entityType.FindProperty(name)?.PropertyInfo ?? entityType.FindComplexProperty(name)?.PropertyInfo) is { CanWrite: true };

    public static INavigationBase? FindNavigation(IEntityType entityType, string name)
        => (INavigationBase?)entityType.FindNavigation(name) ?? entityType.FindSkipNavigation(name);
}
