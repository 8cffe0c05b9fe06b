using System.Linq.Expressions;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Reading;

/// <summary>What every entity of the graph has in common: an id, and a way to be found by it.</summary>
internal static class EntityExtensions
{
    /// <summary>Gives the type a global id, and makes it a node that is found by it.</summary>
    public static void IsEntity<TEntity>(this IObjectTypeDescriptor<TEntity> descriptor, Expression<Func<TEntity, int>> id)
        where TEntity : class
    {
        descriptor.ImplementsNode().IdField(id).ResolveNode(async (context, key) => await context.LoadAsync<TEntity>(key));
        // Always read: fields that are worked out from elsewhere ask by it.
        descriptor.Field(id).IsProjected().Description("The global id.");
    }

    /// <summary>Reads an entity with what the current field selects below it; null when the viewer does not see it.</summary>
    public static Task<TEntity?> LoadAsync<TEntity>(this IResolverContext context, int id) where TEntity : class =>
        context.DataLoader<EntityById<TEntity>>().LoadAsync(new EntityKey(id, context.RelationsOf<TEntity>()), context.RequestAborted);

    /// <summary>Reads several entities, in the given order, without those that the viewer does not see.</summary>
    public static async Task<IReadOnlyList<TEntity>> LoadAsync<TEntity>(this IResolverContext context, IReadOnlyCollection<int> ids)
        where TEntity : class
    {
        if (ids.Count == 0) return [];
        var relations = context.RelationsOf<TEntity>();
        var found = await context.DataLoader<EntityById<TEntity>>()
            .LoadAsync([.. ids.Select(id => new EntityKey(id, relations))], context.RequestAborted);
        return [.. found.OfType<TEntity>()];
    }

    /// <summary>The relations that the current field selects below entities; see <see cref="SelectedRelations"/>.</summary>
    public static string RelationsOf<TEntity>(this IResolverContext context) where TEntity : class => SelectedRelations.Of(
        context,
        context.Schema.GetType<ObjectType>(typeof(TEntity).Name),
        context.Service<ShopViews>().Model.FindEntityType(typeof(TEntity))!);
}
