using System.Text.Json;
using Commerce.Tests.Clients;
using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>Whole ways across the desk, as staff go them, at one running shop.</summary>
public sealed class DeskBrowserTests(RunningShop shop) : IClassFixture<RunningShop>
{
    private const string Orders = """
        query($status: OrderStatus!) { orders(first: 50, where: { status: { eq: $status } }, order: [{ orderDate: ASC }]) { nodes { id orderNumber items { quantity } refunds { id } } } }
        """;

    [BrowserFact]
    public async Task Order_GoesOutInTwoParcels_AndArrives()
    {
        using var desk = await OpenAsync("support@demo.example");
        var order = (await OrdersAsync("PAID")).First(order => Pieces(order) > 1);
        desk.Open($"{await shop.AddressAsync()}/admin/orders/{Text(order, "id")}");

        desk.ClickUntil(".steps button", "Pack a parcel", "dialog .pieces input");
        desk.Write("dialog .pieces input", order.GetProperty("items").GetArrayLength() > 1 ? "0" : "1");
        Confirm(desk, "A parcel with");
        Step(desk, "Make a label", "The label is made");
        Step(desk, "Mark as sent", "Parcel 1: sent.");
        desk.FindWithText(".page-header .status", "Partly shipped");

        desk.ClickUntil(".steps button", "Pack a parcel", "dialog .pieces input");
        Confirm(desk, "A parcel with");
        Step(desk, "Make a label", "The label is made");
        Step(desk, "Mark as sent", "Parcel 2: sent.");
        Step(desk, "Mark as delivered", "Parcel 1: delivered.");
        Step(desk, "Mark as delivered", "Parcel 2: delivered.");
        desk.FindWithText(".page-header .status", "Delivered");
    }

    [BrowserFact]
    public async Task Refund_OfWhatSomebodyElsePaidBackMeanwhile_CannotBeMade()
    {
        using var desk = await OpenAsync("support@demo.example");
        using var other = await DeskApi.SignInAsync(await shop.AddressAsync(), "admin@demo.example");
        var order = (await OrdersAsync("DELIVERED")).First(order => order.GetProperty("refunds").GetArrayLength() == 0);
        desk.Open($"{await shop.AddressAsync()}/admin/orders/{Text(order, "id")}");
        desk.ClickUntil(".steps button", "Pay back", "dialog[data-modal]");
        desk.Click("dialog .modes label", "All that is left");
        desk.Find("dialog button[type=submit]:enabled");

        await other.AskAsync(
            "mutation($id: ID!) { createRefund(input: { orderId: $id, idempotencyKey: \"desk-1\", everything: true }) { refund { id } } }", new { id = Text(order, "id") });

        desk.FindWithText("dialog .changes", "There is 1 refund");
        desk.Find("dialog .problem");
        desk.Find("dialog button[type=submit]:disabled");
    }

    [BrowserFact]
    public async Task Return_IsApprovedReceivedAndPaidBack_LessTheFee()
    {
        using var desk = await OpenAsync("support@demo.example");
        using var customer = await DeskApi.SignInAsync(await shop.AddressAsync(), "customer@demo.example");
        var delivered = (await customer.AskAsync("""
            { orders(first: 50, where: { status: { eq: DELIVERED } }) { nodes { id items { id } actions { action enabled } } } }
            """)).GetProperty("orders").GetProperty("nodes").EnumerateArray().First(order => order.GetProperty("actions").EnumerateArray().Any(action => Text(action, "action") == "REQUEST_RETURN" && action.GetProperty("enabled").GetBoolean()));
        var asked = await customer.AskAsync(
            "mutation($order: ID!, $line: ID!) { requestReturn(input: { orderId: $order, idempotencyKey: \"desk-return\", lines: [{ orderItemId: $line, quantity: 1, reason: DOES_NOT_FIT }] }) { return { id } errors { ... on Error { message } } } }",
            new { order = Text(delivered, "id"), line = Text(delivered.GetProperty("items")[0], "id") });
        desk.Open($"{await shop.AddressAsync()}/admin/returns/{Text(asked.GetProperty("requestReturn").GetProperty("return"), "id")}");

        desk.ClickUntil(".steps button", "Approve", "dialog[data-modal]");
        Confirm(desk, "The return is approved");
        desk.ClickUntil(".steps button", "Goods arrived", "dialog fieldset input");
        desk.Write("dialog fieldset input", "1.50");
        desk.FindWithText("dialog .sums", "Restocking fee");
        Confirm(desk, "What arrived is noted");
        desk.ClickUntil(".steps button", "Pay back", "dialog[data-modal]");
        desk.FindWithText("dialog .sums", "-$1.50");
        Confirm(desk, "goes back.");
        desk.FindWithText(".page-header .status", "Paid back");
    }

    [BrowserFact]
    public async Task TwoPeople_EditingOneProduct_SeeEachOther()
    {
        using var desk = await OpenAsync("merch@demo.example");
        using var other = await DeskApi.SignInAsync(await shop.AddressAsync(), "admin@demo.example");
        var made = await other.AskAsync("mutation { createProduct(input: { product: { name: \"Two people\", priceCents: 1000, brand: \"Acme\" } }) { product { id } } }");
        var id = Text(made.GetProperty("createProduct").GetProperty("product"), "id");
        desk.Open($"{await shop.AddressAsync()}/admin/products/{id}");
        desk.Find(".tree input");
        desk.Write("input[data-edit-field]", "Mine", appears: "#content [data-save]:enabled");

        await other.AskAsync(
            "mutation($id: ID!) { updateProduct(input: { id: $id, product: { name: \"Theirs\", brand: \"Globex\" } }) { product { id } } }", new { id });
        desk.Click("#content [data-save]:enabled");

        // What only they changed is taken over; of what both changed, mine stays until it is decided.
        desk.FindWithText(".theirs li", "Globex");
        desk.FindWithText(".theirs tbody td", "Theirs");
        desk.FindWithText("#product-why", "Choose theirs or mine for 1 field");
        Assert.Equal("Mine", desk.Find("input[data-edit-field]").GetAttribute("value"));
        desk.Click(".theirs tbody button", "Keep mine");
        desk.Click("#content [data-save]:enabled");
        desk.FindWithText(".saved", "Mine is saved.");

        var saved = (await other.AskAsync("query($id: ID!) { product(id: $id) { name brand version } }", new { id })).GetProperty("product");
        Assert.Equal(("Mine", "Globex", 3), (Text(saved, "name"), Text(saved, "brand"), saved.GetProperty("version").GetInt32()));
    }

    [AxeFact]
    public async Task Pages_OfTheDesk_HaveNoFaultThatAxeFinds()
    {
        await NodeProject.InstallAsync("Commerce.Tests/Admin/axe");
        var axe = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "clients", "axe", "node_modules", "axe-core", "axe.min.js"));
        using var desk = await OpenAsync("admin@demo.example");
        var order = (await OrdersAsync("DELIVERED"))[0];
        using var api = await DeskApi.SignInAsync(await shop.AddressAsync(), "admin@demo.example");
        var product = (await api.AskAsync("{ products(first: 1) { nodes { id } } }")).GetProperty("products").GetProperty("nodes")[0];
        var faults = new List<string>();
        var album = Environment.GetEnvironmentVariable("COMMERCE_SCREENSHOTS") is { Length: > 0 } folder ? Directory.CreateDirectory(folder).FullName : null;
        foreach (var path in new[] { "today", "orders", $"orders/{Text(order, "id")}", "returns", "refunds", "customers", "products", "stock", "stock/check", "stock/file", "inventory", "coupon-uses", "promotions", "promotions/new", "reviews", "jobs", "audit", $"products/{Text(product, "id")}", "products/grid", "categories", "feeds", "keys", "webhooks", "account" })
        {
            desk.Open($"{await shop.AddressAsync()}/admin/{path}");
            desk.Find("[data-row], .numbers, form .field, .steps, [data-ready], main table, .empty");
            Check(path);
            if (album is null) continue;
            desk.Resize(1440, 1300);
            desk.Picture(Path.Combine(album, (path.Contains(Text(order, "id"), StringComparison.Ordinal) ? "order" : path.Contains(Text(product, "id"), StringComparison.Ordinal) ? "product" : path.Replace('/', '-')) + ".png"));
            desk.Resize(1440, 900);
        }

        desk.Open($"{await shop.AddressAsync()}/admin/orders/{Text(order, "id")}");
        desk.ClickUntil(".steps button", "Pay back", "dialog[data-modal]");
        desk.Find("dialog .modes");
        Check("the refund dialog");
        Assert.Empty(faults);

        void Check(string where)
        {
            var found = desk.Run(axe + """
                ; // While a circuit takes a page over it has no title for a moment.
                const titled = () => document.title ? Promise.resolve() : new Promise(resolve => setTimeout(resolve, 50)).then(titled);
                return titled().then(() => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
                    .then(result => result.violations.map(fault => fault.id + ' at ' + fault.nodes.map(node => node.target.join(' ')).join(', ')).join('; '));
                """) as string;
            if (!string.IsNullOrEmpty(found))
                faults.Add($"{where}: {found}");
        }
    }

    private async Task<Browser> OpenAsync(string email)
    {
        var browser = new Browser();
        browser.Open(await shop.AddressAsync() + "/admin");
        browser.Find("#email").SendKeys(email);
        browser.Find("#password").SendKeys("commerce-demo");
        browser.Find("button[type=submit]").Click();
        browser.Find(".numbers");
        return browser;
    }

    private async Task<List<JsonElement>> OrdersAsync(string status)
    {
        using var api = await DeskApi.SignInAsync(await shop.AddressAsync(), "admin@demo.example");
        return [.. (await api.AskAsync(Orders, new { status })).GetProperty("orders").GetProperty("nodes").EnumerateArray()];
    }

    private static int Pieces(JsonElement order) => order.GetProperty("items").EnumerateArray().Sum(line => line.GetProperty("quantity").GetInt32());

    /// <summary>Takes the next step of a parcel.</summary>
    private static void Step(Browser desk, string button, string done)
    {
        desk.ClickUntil("section section .action button", button, "dialog[data-modal]");
        Confirm(desk, done);
    }

    private static void Confirm(Browser desk, string done)
    {
        desk.Click("dialog[open] button[type=submit]:enabled");
        desk.FindWithText(".saved", done);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
