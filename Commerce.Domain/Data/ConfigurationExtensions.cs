using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data;

/// <summary>The few words the configurations share.</summary>
internal static class ConfigurationExtensions
{
    public const string JsonAnnotation = "Commerce:Json";

    /// <summary>A CHECK constraint; <paramref name="sql"/> must read the same on both databases.</summary>
    public static void Check<T>(this EntityTypeBuilder<T> builder, string name, string sql) where T : class =>
        builder.ToTable(table => table.HasCheckConstraint($"CK_{builder.Metadata.GetTableName()}_{name}", sql));

    /// <summary>None of the columns is below zero.</summary>
    public static void CheckNotNegative<T>(this EntityTypeBuilder<T> builder, params string[] columns) where T : class
    {
        foreach (var column in columns) builder.Check(column, $"\"{column}\" >= 0");
    }

    /// <summary>The column holds JSON: <c>jsonb</c> on PostgreSQL, checked text on SQLite.</summary>
    public static PropertyBuilder<T> IsJson<T>(this PropertyBuilder<T> property)
    {
        property.HasAnnotation(JsonAnnotation, true);
        return property;
    }

    /// <summary>The list is stored as a JSON array.</summary>
    public static PropertyBuilder<List<T>> IsJsonList<T>(this PropertyBuilder<List<T>> property)
    {
        property.HasConversion(new JsonListConverter<T>(), JsonListConverter<T>.Comparer);
        return property.IsJson();
    }
}
