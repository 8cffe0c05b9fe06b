using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>Keeps the ways to look at lists that staff have named, each for themselves.</summary>
public sealed class SavedViews(ShopWrites writes)
{
    /// <summary>More of one list than fit beside one another are not found again.</summary>
    public const int MaxOfList = 20;

    private const int MaxList = 60;
    private const int MaxName = 40;
    private const int MaxQuery = 2000;

    /// <summary>Keeps a view; one of the same name in the same list is written over.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="InvalidTextException" />
    /// <exception cref="LimitReachedException" />
    public Task<int> SaveAsync(int userId, string list, string name, string query, CancellationToken cancellationToken = default)
    {
        var (cleanList, cleanName, cleanQuery) = (TextRules.Clean(list), TextRules.Clean(name), TextRules.Clean(query));
        var refusals = new Refusals();
        TextRules.CheckLine(refusals, cleanList, MaxList, isRequired: true, "list");
        TextRules.CheckLine(refusals, cleanName, MaxName, isRequired: true, "name");
        TextRules.CheckLine(refusals, cleanQuery, MaxQuery, isRequired: true, "query");
        refusals.AddIf(cleanQuery is { } text && text[0] != '?', () => new InvalidTextException("This must be the query part of an address: it begins with a question mark.").At("query"));
        refusals.ThrowIfAny();
        return writes.RunAsync(async (context, token) =>
        {
            // Two saves at once could both find room for one more.
            await AccountReach.LockAsync(context, userId, token);
            var views = await context.SavedViews.Where(view => view.UserId == userId && view.List == cleanList).ToListAsync(token);
            var view = views.FirstOrDefault(view => view.Name == cleanName);
            if (view is null)
            {
                if (views.Count >= MaxOfList) throw new LimitReachedException(MaxOfList, "views of one list");
                view = new SavedView { UserId = userId, List = cleanList!, Name = cleanName! };
                context.SavedViews.Add(view);
            }

            view.Query = cleanQuery!;
            await context.SaveChangesAsync(token);
            return view.Id;
        }, cancellationToken);
    }

    /// <summary>Forgets a view.</summary>
    /// <exception cref="SavedViewNotFoundException" />
    public Task RemoveAsync(int userId, int viewId, CancellationToken cancellationToken = default) => writes.RunAsync(async (context, token) =>
    {
        if (await context.SavedViews.Where(view => view.Id == viewId && view.UserId == userId).ExecuteDeleteAsync(token) == 0) throw new SavedViewNotFoundException();
    }, cancellationToken);
}
