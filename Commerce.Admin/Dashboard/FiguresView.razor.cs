using System.Globalization;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Dashboard.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Dashboard;

/// <summary>How the shop is doing, compared with the time of the same length just before.</summary>
public sealed partial class FiguresView
{
    internal static readonly int[] Choices = [7, 30, 90];

    [Parameter, EditorRequired]
    public required int Days { get; set; }

    [CascadingParameter]
    public ReaderZone? Zone { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    /// <summary>In words with a sign: an arrow or a colour alone would not be read.</summary>
    internal static string Change(long now, long before) => (now, before) switch
    {
        (0, 0) => "as before",
        (_, 0) => "nothing before",
        _ when now == before => "as before",
        _ => ((now - before) / (decimal)before).ToString("+0%;−0%;0%", CultureInfo.CurrentCulture) + " of the time before"
    };

    private static string Share(long part, long most) => (most == 0 ? 0 : 100m * part / most).ToString("0.#", CultureInfo.InvariantCulture);

    private Task<GraphQLResult<FiguresData>> LoadAsync(CancellationToken cancellation)
    {
        var clock = new ListClock(Time.GetUtcNow(), (Zone ?? ReaderZone.Utc).Zone);
        return Client.ExecuteAsync(FiguresData.Operation, new { from = clock.Start(clock.Today.AddDays(1 - Days)), to = clock.Start(clock.Today.AddDays(1)) }, cancellation);
    }

    private string Amount(long cents) => Money.Format(cents, Store.Currency);
}
