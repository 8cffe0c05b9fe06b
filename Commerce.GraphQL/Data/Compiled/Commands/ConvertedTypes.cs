using Microsoft.EntityFrameworkCore.Metadata;

namespace HotChocolate.Data.Compiled;

/// <summary>The types of values that some property of a model converts on the way to the database.</summary>
internal static class ConvertedTypes
{
    private const string AnnotationName = "HotChocolate.Data.ConvertedTypes";

    public static HashSet<Type> Of(IModel model)
        => model.GetOrAddRuntimeAnnotationValue(
            AnnotationName,
            static m => m!.GetEntityTypes().SelectMany(entity => entity.GetProperties())
                .Where(property => property.GetTypeMapping().Converter is not null)
                .Select(property => Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType)
                .ToHashSet(),
            model);
}
