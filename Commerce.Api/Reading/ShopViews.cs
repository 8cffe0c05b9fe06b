using Commerce.Api.Security;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commerce.Api.Reading;

/// <summary>Opens views of the shop for whoever sends the current request.</summary>
public sealed class ShopViews(IDbContextFactory<CommerceDbContext> contexts, IHttpContextAccessor accessor)
{
    private readonly Lazy<IModel> _model = new(() =>
    {
        using var context = contexts.CreateDbContext();
        return context.Model;
    });

    /// <summary>Which entities there are and how they hang together.</summary>
    public IModel Model => _model.Value;

    // Without a request there is nobody to show anything to.
    private Viewer Current => accessor.HttpContext?.User.ToViewer() ?? Viewer.Nobody;

    public ShopView Open()
    {
        var context = contexts.CreateDbContext();
        context.Viewer = Current;
        return new ShopView(context);
    }

    public async Task<ShopView> OpenAsync(CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Viewer = Current;
        return new ShopView(context);
    }
}
