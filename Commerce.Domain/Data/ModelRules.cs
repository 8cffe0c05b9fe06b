using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commerce.Domain.Data;

/// <summary>What holds for every entity: versions are concurrency tokens, enums hold known names, JSON columns hold JSON.</summary>
internal static class ModelRules
{
    public static void Apply(ModelBuilder builder, bool isPostgres)
    {
        foreach (var entity in builder.Model.GetEntityTypes().ToList())
        {
            if (typeof(IVersioned).IsAssignableFrom(entity.ClrType))
                entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
            foreach (var property in entity.GetDeclaredProperties().ToList())
            {
                var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
                if (type.IsEnum) CheckEnum(entity, property, type);
                if (property.FindAnnotation(ConfigurationExtensions.JsonAnnotation) is not null) MakeJson(entity, property, isPostgres);
            }
        }
    }

    private static void CheckEnum(IMutableEntityType entity, IMutableProperty property, Type type)
    {
        var names = string.Join(", ", EnumText.Names(type).Select(name => $"'{name}'"));
        entity.AddCheckConstraint($"CK_{entity.GetTableName()}_{property.Name}_Known", $"\"{property.Name}\" IN ({names})");
    }

    private static void MakeJson(IMutableEntityType entity, IMutableProperty property, bool isPostgres)
    {
        // The mark is only for this pass; it has no place in the migrations.
        property.RemoveAnnotation(ConfigurationExtensions.JsonAnnotation);
        if (isPostgres) property.SetColumnType("jsonb");
        else entity.AddCheckConstraint($"CK_{entity.GetTableName()}_{property.Name}_Json", $"json_valid(\"{property.Name}\")");
    }
}
